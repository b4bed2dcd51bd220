/**
Makes the patterns of a module when they are first used. V8 reads a pattern when its module is run, and one with classes of
Unicode (`\p{Letter}`) takes it a fifth of a millisecond; a start has no use for most of them.
*/
import ts from 'typescript';

const isMade = value =>
	ts.isNewExpression(value) && value.expression.getText() === 'RegExp';

const isPattern = value =>
	ts.isRegularExpressionLiteral(value) || isMade(value);

/**
Whether a value is a pattern that is slow to read, or a list of patterns with such.
*/
const isSlow = value =>
	ts.isArrayLiteralExpression(value)
		? value.elements.every(element => isPattern(element)) &&
			value.elements.some(element => isSlow(element))
		: isMade(value) ||
			(ts.isRegularExpressionLiteral(value) && /\\p\{/i.test(value.text));

/**
What a module declares at its top as such, and does not export.
*/
const slowPatterns = file =>
	file.statements
		.filter(
			statement =>
				ts.isVariableStatement(statement) && statement.modifiers === undefined,
		)
		.flatMap(({declarationList: {declarations}}) =>
			declarations.length === 1 &&
			declarations[0].initializer !== undefined &&
			isSlow(declarations[0].initializer)
				? declarations
				: [],
		);

/**
Whether an identifier says the value that is declared by its name, and not the name of something else.
*/
const isUse = node =>
	!(
		(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
		(ts.isPropertyAssignment(node.parent) && node.parent.name === node)
	);

/**
The text of a module in TypeScript, with a function in the place of each slow pattern.
*/
export function makePatternsLazy(text, name) {
	const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
	const patterns = new Map(
		slowPatterns(file).map(declaration => [declaration.name.text, declaration]),
	);
	if (patterns.size === 0) {
		return text;
	}

	const edits = [];
	const visit = node => {
		const declaration = ts.isIdentifier(node) && patterns.get(node.text);
		if (declaration) {
			if (node === declaration.name) {
				edits.push(
					[declaration.parent.getStart(), node.getStart(), 'let '],
					[
						node.end,
						declaration.initializer.getStart(),
						`$made; const ${node.text} = () => ${node.text}$made ??= `,
					],
				);
			} else if (ts.isShorthandPropertyAssignment(node.parent)) {
				edits.push([node.end, node.end, `: ${node.text}()`]);
			} else if (
				ts.isParameter(node.parent) ||
				(ts.isVariableDeclaration(node.parent) && node.parent.name === node)
			) {
				throw new Error(`${name}: ${node.text} is declared twice`);
			} else if (isUse(node)) {
				edits.push([node.end, node.end, '()']);
			}
		}

		ts.forEachChild(node, visit);
	};

	visit(file);
	let result = text;
	for (const [start, end, words] of edits.toSorted((a, b) => b[0] - a[0])) {
		result = result.slice(0, start) + words + result.slice(end);
	}

	return result;
}
