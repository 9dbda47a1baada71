import stringWidth from 'fast-string-width';

/** How many columns a text takes on the screen: wide characters two, combining marks none. */
export const widthOf = (text: string): number => stringWidth(text);
