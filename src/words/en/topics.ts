/** Pages of help: a title, and passages of plain text. Lines of a list begin with "- " and are kept apart. */
export const topics = {
  accessibility: {
    title: 'Using aftercare with a screen reader, a braille display, or no arrow keys',
    passages: [
      'Add --plain to any command, or set ACCESSIBLE=1 to have it always. Everything is then plain lines of text: nothing is redrawn, nothing blinks, nothing depends on colour, and no key has to be held.',
      'Options are numbered. Type a number, several numbers, or the words of an option, and press Enter. An empty line keeps the answer that is already there, or skips. What you chose is read back to you.',
      'While you are asked, these lines do more:',
      '- /back goes back one question\n- /skip skips it\n- /unsure says you do not know yet\n- /why says why it is asked\n- /private keeps the answer off your card, or puts it back\n- /review shows all your answers\n- /help lists these lines\n- /quit saves and stops',
      'To begin an answer with a slash, type two.',
      'With keys instead: arrows move, Space chooses, Enter accepts, Esc goes back, ? says why, Ctrl-N means not sure yet, Ctrl-P keeps an answer private, Ctrl-R opens the review, Ctrl-C saves and stops.',
      'Answers may also come from a file: aftercare guide --plain < lines.txt > card.txt',
      'Nothing is timed. Stop whenever you like; the next start goes on at the same question.',
      'Without colour: --no-color, or set NO_COLOR=1. A card in plain ASCII characters: aftercare card --ascii',
    ],
  },

  privacy: {
    title: 'What is kept, where, and who can see it',
    passages: [
      'Your answers stay on this computer, in a folder that only your own account can open. The program never uses the network. "aftercare where" names every file it keeps.',
      'A card goes only where you send it. Nothing is shared by itself, and no file is made unless you ask for one.',
      'Any answer can be kept private: Ctrl-P while it is asked, or /private with --plain. A private answer stands on no card and in no export, and neither does a line that would give it away. Some questions are private from the start; sharing them is up to you.',
      '"aftercare compare" lays your answers beside those of somebody else, from the file that their "answers export" wrote. Nothing of it is kept or sent. It gives away what both files hold, and no more: whoever gives you their file gives you all of it, and whoever sees the page learns which of their wishes are wishes of yours too, and which are not.',
      'It is not done with cryptography, in which each side would learn only what both said yes to. There are so few possible answers that a program could guess them all; and whoever says yes to something learns the no of the other. If you would rather not show what you share, talk instead, one question at a time.',
      'You see your own private answers on your own screen: in the guide, in the review, and with "aftercare answers". Think of who else may be looking, and of what the terminal still shows when you scroll up.',
      '"aftercare lock" puts a passphrase on your answers. Nobody can open them without it, and nobody can bring a forgotten one back.',
      'Neither that nor anything else here helps against somebody who makes you open your answers, who uses your account, or whose program records your keys or your screen. That the files exist, and how large they are, can always be seen.',
      '"aftercare forget" removes what is kept. A backup of your disk may still hold a copy.',
      'A card that was sent cannot be called back. What stands on it are preferences, not consent, and you can change them at any time.',
    ],
  },

  content: {
    title: 'Changing the questions, or writing your own',
    passages: [
      'All questions, options and card lines are plain text files that anybody can edit. A folder of them is called a pack.',
      'To change the built-in questions: "aftercare content eject" makes a copy that is yours and used from then on; with giving, now, check-in or together behind it, it copies that pack. To begin anew: "aftercare content new my-pack" makes a small pack that explains itself.',
      'While you write:',
      '- aftercare content check says what is not right, where, and what to type\n- aftercare content preview shows all questions and card lines as text\n- aftercare content try asks the questions and keeps nothing\n- aftercare content test compares with the cards you expect\n- aftercare content use chooses a pack for later starts',
      'The pack in use, for each use, is the first of these that is there: the folder after --content, the folder in AFTERCARE_CONTENT, your own copy, the built-in pack. "aftercare content list" says which one it is, and why.',
      "The author's guide is the file README.md in the folder of the built-in pack. It takes about ten minutes, from opening a file to a changed card.",
    ],
  },
};
