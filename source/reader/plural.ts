/**
A count with its noun: `1 table`, `2 tables`.
*/
export const plural = (count: number, one: string): string =>
	`${count} ${count === 1 ? one : `${one}s`}`;
