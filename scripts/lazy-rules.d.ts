/**
The text of the parser with lazy rules.

@throws Where the parser makes its rules in another way than this one knows.
*/
export function makeRulesLazy(text: string): string;
