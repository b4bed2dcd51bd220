const modulus = 2_147_483_647;

/** A small generator with a seed (Park and Miller's), so that a run can be repeated. Gives 0 to 1. */
export function randomOf(seed: number): () => number {
	let state = (((seed + 1) * 7919) % modulus) + 1;
	return () => {
		state = (state * 48_271) % modulus;
		return state / modulus;
	};
}

/** The same by another rule (a linear congruential generator): articles and tables are made by it. Gives 0 to below 1. */
export function congruentialOf(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return state / 2_147_483_648;
	};
}
