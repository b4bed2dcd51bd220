/**
Lets the parser of Markdown read its rules when they are first tried. As it is loaded it makes all the patterns of all its
dialects: a dozen of them hold classes of Unicode (`\p{P}`), which takes V8 half a millisecond each, others the names of all
the blocks of HTML; and most articles use two.
*/

const made = [
	['getRegex:()=>new RegExp(t,e)', 'getRegex:()=>lazyRule(t,e)'],
	['htmlBeginRegex:D(l=>new RegExp(', 'htmlBeginRegex:D(l=>lazyRule('],
	[
		String.raw`unicodeAlphaNumeric:/[\p{L}\p{N}]/u`,
		String.raw`unicodeAlphaNumeric:lazyRule("[\\p{L}\\p{N}]","u")`,
	],
];

/**
A pattern that is read in place when it is first executed (`RegExp.prototype.compile`, ECMAScript's annex B); until then it
can only be asked for its source, which is what other rules are put together from. One that begins with a tag is not read
for a text without any.
*/
const lazyRule = String.raw`
function lazyRule(source, flags) {
	const rule = new RegExp('', flags);
	const isTag = /^\^ \{0,\d\}\(\?:<\/\?/.test(source);
	Object.defineProperty(rule, 'source', {value: source, configurable: true});
	Object.defineProperty(rule, 'exec', {
		configurable: true,
		value(text) {
			if (isTag && !text.includes('<')) {
				return null;
			}

			const {lastIndex} = rule;
			// In this order, so that V8 sees a plain pattern again.
			delete rule.exec;
			delete rule.source;
			rule.compile(source, flags);
			rule.lastIndex = lastIndex;
			return rule.exec(text);
		},
	});
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
