/**
Those of Node's own modules that the first screen can do without.
*/
export const lateOfNode: RegExp;

/**
Packages that do much as they are loaded, and are seldom called: the functions that are used of them.
*/
export const latePackages: ReadonlyMap<string, readonly string[]>;

/**
A module whose functions and classes import the real one when they are first called.
*/
export function makeLate(name: string, functions: readonly string[]): string;

/**
One of Node's own modules, late.
*/
export function makeLateOfNode(
	name: string,
	found: Readonly<Record<string, unknown>>,
): string;

/**
One of Node's own modules, without a copy of it for each that imports it.
*/
export function makeBare(
	name: string,
	found: Readonly<Record<string, unknown>>,
): string;
