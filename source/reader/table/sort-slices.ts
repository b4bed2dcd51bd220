/**
So many are sorted in one go.
*/
const run = 256;

/**
So many are put in their place between two slices.
*/
const slice = 8192;

/**
Sorts the numbers from 0 up to a length, in slices: runs, then runs merged two by two. Stable.

@yields How much is done, from 0 to 1.
@returns The numbers in order.
*/
export function* sortSlices(
	length: number,
	compare: (a: number, b: number) => number,
): Generator<number, Uint32Array, void> {
	let from = numbersUpTo(length);
	let done = 0;
	let sinceSlice = 0;
	const passes = 1 + Math.max(0, Math.ceil(Math.log2(length / run)));
	for (let start = 0; start < length; start += run) {
		from.subarray(start, start + run).sort(compare);
		done += run;
		sinceSlice += run * 4;
		if (sinceSlice >= slice) {
			sinceSlice = 0;
			yield done / (length * passes);
		}
	}

	let to = new Uint32Array(length);
	for (let width = run; width < length; width *= 2) {
		for (let start = 0; start < length; start += width * 2) {
			const middle = Math.min(length, start + width);
			const end = Math.min(length, middle + width);
			let left = start;
			let right = middle;
			for (let at = start; at < end; at++) {
				const isLeft =
					left < middle &&
					(right >= end || compare(from[left]!, from[right]!) <= 0);
				to[at] = isLeft ? from[left++]! : from[right++]!;
				if (++sinceSlice >= slice) {
					done += sinceSlice;
					sinceSlice = 0;
					yield Math.min(1, done / (length * passes));
				}
			}
		}

		[from, to] = [to, from];
	}

	return from;
}

/**
The numbers from 0 up to a length. `Uint32Array.from` takes ten times as long.
*/
export function numbersUpTo(length: number): Uint32Array<ArrayBuffer> {
	const numbers = new Uint32Array(length);
	for (let index = 0; index < length; index++) {
		numbers[index] = index;
	}

	return numbers;
}
