/**
Lets the parser of Markdown read its slow rules when they are first tried. As it is loaded it makes all the patterns of all
its dialects; a dozen of them hold classes of Unicode (`\p{P}`), which takes V8 half a millisecond each, and most articles
use two.
*/

const made = 'getRegex:()=>new RegExp(t,e)';

/**
A pattern that is read in place when it is first executed (`RegExp.prototype.compile`, ECMAScript's annex B); until then it
can only be asked for its source, which is what other rules are put together from.
*/
const lazyRule = String.raw`
function lazyRule(source, flags) {
	if (!source.includes('\\p{')) {
		return new RegExp(source, flags);
	}

	const rule = new RegExp('', flags);
	Object.defineProperty(rule, 'source', {value: source, configurable: true});
	Object.defineProperty(rule, 'exec', {
		configurable: true,
		value(text) {
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
	const parts = text.split(made);
	if (parts.length !== 2) {
		throw new Error(
			`marked makes its rules in another way now: found ${parts.length - 1} times ${made}`,
		);
	}

	return parts.join('getRegex:()=>lazyRule(t,e)') + lazyRule;
}
