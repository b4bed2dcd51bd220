import process from 'node:process';

/**
Milliseconds from a point that stays the same while the program runs; no change of the system's time moves them. As
`performance.now()`, which makes Node load a module more at its first use: a millisecond of every start.
*/
export const monotonicNow = (): number => {
	const [seconds, nanoseconds] = process.hrtime();
	return seconds * 1000 + nanoseconds / 1e6;
};
