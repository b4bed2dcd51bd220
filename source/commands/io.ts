import type {Readable, Writable} from 'node:stream';

/**
The world as a command sees it; tests put their own in.
*/
export type Io = {
	readonly stdin: Readable;
	/**
	What standard input is: somebody at a terminal, a pipe or file that says an article, a socket (what a program that starts
	this one from Node gives it, and often leaves open), or nothing.
	*/
	readonly stdinKind: 'terminal' | 'pipe' | 'socket' | 'none';
	readonly stdout: Writable & {
		readonly isTTY?: boolean;
		readonly columns?: number;
	};
	readonly stderr: Writable & {readonly isTTY?: boolean};
	readonly env: Readonly<Record<string, string | undefined>>;
	/**
	Paths are resolved from here.
	*/
	readonly cwd: string;
	/**
	The folder of the shipped briefs.
	*/
	readonly content: string;
	/**
	To be called once the viewer's first screen stands, or all is written.
	*/
	readonly onStarted?: () => void;
};

/**
How a command ended.
*/
export const exit = {
	done: 0,
	/**
	The input could not be read or is no text; nothing was found.
	*/
	failed: 1,
	/**
	The command line is wrong.
	*/
	usage: 2,
	/**
	`clean --check`: something would be repaired.
	*/
	repairs: 3,
} as const;
