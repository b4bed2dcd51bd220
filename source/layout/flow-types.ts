import type {Safe} from '../text/safe.js';
import type {Role, Stop} from './line.js';

/**
A stretch of a flow in one style, in UTF-16 units of its text.
*/
export type Span = {
	readonly start: number;
	readonly end: number;
	readonly roles: readonly Role[];
	/**
	A checked address.
	*/
	readonly address?: string;
};

/**
Running text, made safe and ready to be broken into lines. `\n` is a forced break.
*/
export type Flow = {
	readonly text: Safe;
	/**
	In order, not overlapping; what lies between them is plain.
	*/
	readonly spans: readonly Span[];
	readonly stops: readonly Stop[];
};

export type FlowOptions = {
	/**
	The program's own marks use no character outside ASCII.
	*/
	readonly ascii: boolean;
	/**
	The host that the article is from: its own links do not name it.
	*/
	readonly site?: string;
	/**
	Links do not name their hosts: where nothing can be followed, they would only be words that the author did not write.
	*/
	readonly bare?: boolean;
};
