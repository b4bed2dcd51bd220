import {randomOf} from '../random.js';

/**
Precision and recall of scored lines.
*/
export type Scored = {
	readonly score: number;
	readonly truth: boolean;
	readonly site: string;
};

/**
The highest recall with at least the precision, and the score that gives it.
*/
export function recallAt(
	scored: readonly Scored[],
	headings: number,
	precision: number,
): {recall: number; threshold: number} {
	const sorted = scored.toSorted((a, b) => b.score - a.score);
	let right = 0;
	let best = {recall: 0, threshold: Infinity};
	for (const [at, one] of sorted.entries()) {
		right += one.truth ? 1 : 0;
		if (right / (at + 1) >= precision) {
			best = {recall: right / Math.max(1, headings), threshold: one.score};
		}
	}

	return best;
}

export function atThreshold(
	scored: readonly Scored[],
	headings: number,
	threshold: number,
): {precision: number; recall: number; found: number} {
	const found = scored.filter(({score}) => score >= threshold);
	const right = found.filter(({truth}) => truth).length;
	return {
		precision: found.length === 0 ? 1 : right / found.length,
		recall: right / Math.max(1, headings),
		found: found.length,
	};
}

/** What one text contributes to a draw. */
export type Contribution = {
	readonly site: string;
	readonly headings: number;
	readonly lines: readonly Scored[];
};

/** The bounds that hold 95 of 100 bootstrap draws of whole sites. */
export function interval(
	texts: readonly Contribution[],
	threshold: number,
	draws = 1000,
): {precision: [number, number]; recall: [number, number]} {
	const sites = new Map<string, {found: number; right: number; all: number}>();
	for (const {site, headings, lines} of texts) {
		const sum = sites.get(site) ?? {found: 0, right: 0, all: 0};
		const found = lines.filter(({score}) => score >= threshold);
		sum.found += found.length;
		sum.right += found.filter(({truth}) => truth).length;
		sum.all += headings;
		sites.set(site, sum);
	}

	const list = [...sites.values()];
	const random = randomOf(1);
	const precisions: number[] = [];
	const recalls: number[] = [];
	for (let draw = 0; draw < draws; draw++) {
		let found = 0;
		let right = 0;
		let all = 0;
		for (let site = 0; site < list.length; site++) {
			const drawn = list[Math.floor(random() * list.length)]!;
			found += drawn.found;
			right += drawn.right;
			all += drawn.all;
		}

		precisions.push(right / Math.max(1, found));
		recalls.push(right / Math.max(1, all));
	}

	const bounds = (values: number[]): [number, number] => {
		const sorted = values.toSorted((a, b) => a - b);
		return [
			sorted[Math.floor(draws * 0.025)]!,
			sorted[Math.floor(draws * 0.975)]!,
		];
	};

	return {precision: bounds(precisions), recall: bounds(recalls)};
}
