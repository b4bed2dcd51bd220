export function makeRulesLazy(text: string): string;
