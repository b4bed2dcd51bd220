/**
Stand-ins that import a module when something of it is first called, or import of it what is used and no more.
*/

/**
Those of Node's own modules that the first screen can do without.
*/
export const lateOfNode =
	/^node:(?:child_process|crypto|dns\/promises|fs\/promises|https?|net|os|string_decoder|timers\/promises|v8|zlib)$/;

/**
Packages that do much as they are loaded, and are seldom called: the functions that are used of them.
*/
export const latePackages = new Map([
	['entities/decode', ['decodeHTMLStrict']],
	['env-paths', ['default']],
]);

const taken = key => `export const ${key} = /* @__PURE__ */ take('${key}');`;
const isName = name => /^[a-z]\w*$/i.test(name) && name !== 'default';

/**
A module whose functions and classes import the real one when they are first called.

@param {string} name How the real one is required.
@param {string[]} functions What is exported; `default` too.
*/
export function makeLate(name, functions) {
	const lines = functions.map(key =>
		key === 'default'
			? 'export default function (...given) { return real().default(...given); }'
			: `export function ${key}(...given) { const it = real().${key}; return new.target ? new it(...given) : it(...given); }`,
	);
	return [`const real = () => require('${name}');`, ...lines].join('\n');
}

/**
One of Node's own modules, late.

@param {string} name
@param {Record<string, unknown>} found The module, to know what it exports.
*/
export function makeLateOfNode(name, found) {
	const keys = Object.keys(found).filter(key => isName(key));
	const getters = keys.map(key => `get ${key}() { return real().${key}; }`);
	const isFunction = key => typeof found[key] === 'function';
	return [
		makeLate(
			name,
			keys.filter(key => isFunction(key)),
		),
		'const take = key => real()[key];',
		// What is no function is there at once, where it is asked for by its name.
		...keys.filter(key => !isFunction(key)).map(key => taken(key)),
		`export default {${getters.join(', ')}};`,
	].join('\n');
}

/**
One of Node's own modules. A bundler would copy it, property by property, for each module that imports it.

@param {string} name
@param {Record<string, unknown>} found The module, to know what it exports.
*/
export function makeBare(name, found) {
	return [
		`const it = require('${name}');`,
		'const take = key => it[key];',
		'export default it;',
		...Object.keys(found)
			.filter(key => isName(key))
			.map(key => taken(key)),
	].join('\n');
}
