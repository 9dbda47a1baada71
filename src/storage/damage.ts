/** The text is not what this program writes. What is wrong is not said: it could quote what is private. */
export class Damage extends Error {
  override readonly name = 'Damage';
}

/** The text was written by a later version of this program. */
export class Newer extends Error {
  override readonly name = 'Newer';
}

/** The text is sealed, and there is no key. */
export class Locked extends Error {
  override readonly name = 'Locked';
}

/** The text is not sealed, and should be. */
export class NotSealed extends Error {
  override readonly name = 'NotSealed';
}
