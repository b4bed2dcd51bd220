import type {Article} from '../article/model.js';
import type {Request} from './flags.js';

/**
What a command that writes is given.
*/
export type JobContext = {
	readonly request: Request;
	/**
	Columns to lay out for.
	*/
	readonly width: number;
	/**
	The program's own drawing uses no character outside ASCII.
	*/
	readonly ascii: boolean;
	/**
	A folder is gone through: an article is one of several.
	*/
	readonly isFolder: boolean;
};

/**
What a command writes, piece by piece; it ends with a sentence for the person where what was asked for is not there.
*/
export type Pieces = Generator<string, string | undefined, void>;

/**
How a command ends.
*/
export type JobEnd = {
	/**
	What it writes last.
	*/
	readonly text?: string;
	/**
	What it writes on standard error.
	*/
	readonly report?: string;
	readonly code: number;
};

/**
A command that writes: it is given one article, or those of a folder one after the other.
*/
export type Job = {
	add(article: Article): Pieces;
	end(): JobEnd;
};

export type CreateJob = (context: JobContext) => Job;
