import {createAtom, type Atom} from './atom.js';
import {Unsupported, type Edge, type Node} from './parse.js';

/**
A step of a program; a fork tries its first way before its second.
*/
export type Step =
	| {readonly type: 'atom'; readonly atom: Atom}
	| {readonly type: 'fork'; readonly first: number; readonly second: number}
	| {readonly type: 'edge'; readonly edge: Edge}
	| {readonly type: 'found'};

/**
Programs are no longer than this: each letter of a text may cost as much.
*/
const longest = 1000;

/**
Makes the program of a pattern: steps that follow one another but at forks (K. Thompson, CACM 1968). What is repeated a
number of times is written as often.

@throws Unsupported for one that would be too long.
*/
export function compile(node: Node): readonly Step[] {
	const steps: Step[] = [];
	write(node, steps);
	steps.push({type: 'found'});
	return steps;
}

function write(node: Node, steps: Step[]): void {
	if (steps.length > longest) {
		throw new Unsupported('it repeats too much');
	}

	switch (node.type) {
		case 'atom': {
			steps.push({type: 'atom', atom: createAtom(node.source)});
			break;
		}

		case 'edge': {
			steps.push(node);
			break;
		}

		case 'sequence': {
			for (const each of node.nodes) {
				write(each, steps);
			}

			break;
		}

		case 'choice': {
			writeChoice(node.nodes, steps);
			break;
		}

		case 'repeat': {
			writeRepeat(node, steps);
			break;
		}
	}
}

function writeChoice(nodes: readonly Node[], steps: Step[]): void {
	const ends: number[] = [];
	for (const [index, node] of nodes.entries()) {
		const isLast = index === nodes.length - 1;
		const fork = isLast ? -1 : reserve(steps);
		write(node, steps);
		if (!isLast) {
			ends.push(reserve(steps));
			steps[fork] = {type: 'fork', first: fork + 1, second: steps.length};
		}
	}

	for (const end of ends) {
		steps[end] = {type: 'fork', first: steps.length, second: steps.length};
	}
}

function writeRepeat(
	{node, least, most, isLazy}: Extract<Node, {type: 'repeat'}>,
	steps: Step[],
): void {
	const fork = (at: number, on: number, past: number) => {
		steps[at] = isLazy
			? {type: 'fork', first: past, second: on}
			: {type: 'fork', first: on, second: past};
	};

	for (let time = 0; time < least; time++) {
		write(node, steps);
	}

	if (most === Infinity) {
		const at = reserve(steps);
		write(node, steps);
		steps.push({type: 'fork', first: at, second: at});
		fork(at, at + 1, steps.length);
		return;
	}

	const forks: number[] = [];
	for (let time = least; time < most; time++) {
		forks.push(reserve(steps));
		write(node, steps);
	}

	for (const at of forks) {
		fork(at, at + 1, steps.length);
	}
}

function reserve(steps: Step[]): number {
	steps.push({type: 'fork', first: 0, second: 0});
	return steps.length - 1;
}
