/**
Whether a code point is one that an atom of a pattern stands for.
*/
export type Atom = (codePoint: number) => boolean;

/**
Code points up to here are looked up in an array.
*/
const common = 0x80;

/**
So many others are known again.
*/
const remembered = 1000;

/**
Makes the test of an atom, a letter, a class or an escape as a pattern has it, in any case. `RegExp` is asked, once for
each code point: it has nothing to go back over in a single letter.
*/
export function createAtom(source: string): Atom {
	const pattern = new RegExp(`^(?:${source})$`, 'iu');
	const answers = new Int8Array(common);
	const others = new Map<number, boolean>();
	const ask = (codePoint: number) =>
		pattern.test(String.fromCodePoint(codePoint));
	return codePoint => {
		if (codePoint < common) {
			const known = answers[codePoint]!;
			if (known !== 0) {
				return known > 0;
			}

			const answer = ask(codePoint);
			answers[codePoint] = answer ? 1 : -1;
			return answer;
		}

		let answer = others.get(codePoint);
		if (answer === undefined) {
			answer = ask(codePoint);
			if (others.size >= remembered) {
				others.clear();
			}

			others.set(codePoint, answer);
		}

		return answer;
	};
}
