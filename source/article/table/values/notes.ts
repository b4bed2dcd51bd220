const remark = /\s\([^()]{1,40}\)$/u;
const note =
	/\s?(?:\*{1,3}|[†‡§¶]|\[[\p{L}\p{N}]{1,3}\]|(?<![\p{L}²³¹])[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,2})$/u;

/** What a note or a remark may end with: most texts need no closer look. */
const ends = '*†‡§¶])¹²³⁰⁴⁵⁶⁷⁸⁹';

/**
A text without what points to a note (`12*`, `12 [1]`, `12¹`) and without a remark (`12 (estimated)`); of one that is nothing
else all stays.
*/
export function withoutNotes(text: string): string {
	let bare = text;
	for (let most = 3; most > 0 && ends.includes(bare.at(-1) ?? ' '); most--) {
		const found = note.exec(bare) ?? remark.exec(bare);
		if (found === null || found.index === 0) {
			break;
		}

		bare = bare.slice(0, found.index);
	}

	return bare;
}
