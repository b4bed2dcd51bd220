/**
A text up to this length, in UTF-16 units, is read in one go whatever is in it.
*/
const shortest = 400;
/**
No window is longer.
*/
const longest = 4000;
/**
No window holds more runs of characters that could open or close something.
*/
const mostMarks = 64;

const marks = /[\n *<>[\\\]_`~]/;

const wordCharacter = /[\p{Letter}\p{Number}]/u;

/**
What seems open at a place of a text: enough to find a good place to cut.
*/
class Balance {
	#brackets = 0;
	#isInTag = false;
	#isInCode = false;
	#isInStrong = false;
	#isInEmphasis = false;
	#isInStrike = false;
	/**
	How many runs of marks there are.
	*/
	count = 0;

	/**
	Takes a run of one character that stands between two others.
	*/
	see(mark: string, length: number, before: string, after: string): void {
		this.count++;
		switch (mark) {
			case '[': {
				this.#brackets += length;
				break;
			}

			case ']': {
				this.#brackets = Math.max(0, this.#brackets - length);
				break;
			}

			case '<': {
				this.#isInTag = wordCharacter.test(after) || after === '/';
				break;
			}

			case '>': {
				this.#isInTag = false;
				break;
			}

			case '`': {
				this.#isInCode = !this.#isInCode;
				break;
			}

			case '~': {
				this.#isInStrike = !this.#isInStrike;
				break;
			}

			default: {
				const isInWord =
					wordCharacter.test(before) && wordCharacter.test(after);
				if (mark === '_' ? isInWord : after === ' ' && before === ' ') {
					return;
				}

				if (length === 1) {
					this.#isInEmphasis = !this.#isInEmphasis;
				} else {
					this.#isInStrong = !this.#isInStrong;
				}
			}
		}
	}

	/**
	2 where nothing is open, 1 inside emphasis, 0 inside a link, a tag or code.
	*/
	get rank(): number {
		if (this.#brackets > 0 || this.#isInTag || this.#isInCode) {
			return 0;
		}

		return this.#isInEmphasis || this.#isInStrong || this.#isInStrike ? 1 : 2;
	}
}

/**
Where the window ends that begins at an offset.
*/
function endOfWindow(text: string, start: number): number {
	const balance = new Balance();
	const limit = Math.min(text.length, start + longest);
	const blanks = [start, start, start];
	let at = start;
	while (at < limit && balance.count < mostMarks) {
		const mark = text.charAt(at);
		let end = at + 1;
		if (mark === '\\') {
			end++;
		} else if (mark === ' ' || mark === '\n') {
			blanks[balance.rank] = at;
		} else if (marks.test(mark)) {
			while (end < limit && text.charAt(end) === mark) {
				end++;
			}

			balance.see(mark, end - at, text.charAt(at - 1), text.charAt(end));
		}

		at = end;
	}

	if (at >= text.length) {
		return text.length;
	}

	const soonest = start + (at - start) / 4;
	const blank = blanks.findLast(place => place > soonest);
	if (blank !== undefined) {
		return blank;
	}

	// Half a character is not left behind.
	return /^[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at;
}

/**
Cuts a long text into windows that are read one by one: what reads inlines takes more than linear time on text that is
dense with marks. Cuts are at blanks where nothing seems open. Windows follow each other without a gap.
*/
export function windows(text: string): string[] {
	if (text.length <= shortest) {
		return [text];
	}

	const cut: string[] = [];
	for (let start = 0; start < text.length;) {
		const end = endOfWindow(text, start);
		cut.push(text.slice(start, end));
		start = end;
	}

	return cut;
}
