/**
Lets the parser of Markdown read its rules when they are first tried. As it is loaded it makes all the patterns of all its
dialects: a dozen of them hold classes of Unicode (`\p{P}`), which takes V8 half a millisecond each, others the names of all
the blocks of HTML; and most articles use two.
*/

const made = [
	[
		'{let t=typeof l=="string"?l:l.source,n={replace:(r,s)=>{let o=typeof s=="string"?s:s.source;return o=o.replace(O.caret,"$1"),t=t.replace(r,o),n},getRegex:()=>new RegExp(t,e)};return n}',
		'{return composedRule(l,e,O)}',
	],
	['htmlBeginRegex:D(l=>new RegExp(', 'htmlBeginRegex:D(l=>lazyRule('],
	[
		String.raw`unicodeAlphaNumeric:/[\p{L}\p{N}]/u`,
		String.raw`unicodeAlphaNumeric:lazyRule("[\\p{L}\\p{N}]","u")`,
	],
];

/**
A pattern that is put together and read in place when it is first executed (`RegExp.prototype.compile`, ECMAScript's
annex B); until then it can only be asked for its source, which is what other rules are put together from. One that begins
with a tag is not read for a text without any.
*/
const lazyRule = String.raw`
function sourceOf(rule) {
	return typeof rule === 'string' ? rule : rule.source;
}

function composedRule(start, flags, {caret}) {
	const edits = [];
	const rule = {
		replace(name, part) {
			edits.push([name, part]);
			return rule;
		},
		getRegex() {
			const known = [...edits];
			return lazyRule(
				() =>
					known.reduce(
						(source, [name, part]) =>
							source.replace(name, sourceOf(part).replace(caret, '$1')),
						sourceOf(start),
					),
				flags,
			);
		},
	};
	return rule;
}

function lazyRule(given, flags) {
	const rule = new RegExp('', flags);
	let text = given;
	const source = () => {
		if (typeof text !== 'string') {
			text = text();
		}

		return text;
	};

	Object.defineProperty(rule, 'source', {get: source, configurable: true});
	rule.exec = words => {
		if (!words.includes('<') && /^\^ \{0,\d\}\(\?:<\/\?/.test(source())) {
			return null;
		}

		const {lastIndex} = rule;
		// In this order, so that V8 sees a plain pattern again.
		delete rule.exec;
		delete rule.source;
		rule.compile(source(), flags);
		rule.lastIndex = lastIndex;
		return rule.exec(words);
	};

	return rule;
}
`;

/**
The text of the parser with lazy rules.

@throws {Error} Where the parser makes its rules in another way than this one knows.
*/
export function makeRulesLazy(text) {
	let lazy = text;
	for (const [rule, late] of made) {
		const parts = lazy.split(rule);
		if (parts.length !== 2) {
			throw new Error(
				`marked makes its rules in another way now: found ${parts.length - 1} times ${rule}`,
			);
		}

		lazy = parts.join(late);
	}

	return lazy + lazyRule;
}
