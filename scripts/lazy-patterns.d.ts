/**
The text of a module in TypeScript, with a function in the place of each slow pattern.

@param name Its path, for errors.
@throws Where a pattern's name is declared twice.
*/
export function makePatternsLazy(text: string, name: string): string;
