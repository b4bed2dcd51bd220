/**
The commands of the program; `read` is the one that is meant when none is named.
*/
export const commands = [
	'read',
	'print',
	'clean',
	'outline',
	'tables',
	'find',
] as const;

export type Command = (typeof commands)[number];
