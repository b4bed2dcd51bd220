declare const safe: unique symbol;

/**
Text that cannot reach the terminal's controls: it went through `sanitise()`.

Lines take no other text, so the compiler asks for the passage wherever outside text is about to be shown.
*/
export type Safe = string & {readonly [safe]: true};
