/**
The half, 0 or 1, that a site or a source belongs to: one to tune on, the other to report.
*/
export function halfOf(name: string): number {
	const hash = [...name].reduce(
		(sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 9973,
		7,
	);
	return hash % 2;
}

/**
How many are right, of how many.
*/
export type Rate = [right: number, all: number];

/**
`n/all = rate`.
*/
export const share = ([right, all]: Readonly<Rate>) =>
	`${right}/${all} = ${(right / Math.max(1, all)).toFixed(3)}`;
