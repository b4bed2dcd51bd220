import type {Session} from '../context.js';

/**
Kind 4. Whether the pipe that stands alone on a line is dropped.
*/
export function dropPipe(line: number, session: Session): boolean {
	return session.report({
		kind: 'lone-pipe',
		act: 'repaired',
		first: line,
		last: line,
		before: '|',
		after: '',
		reason: 'A pipe alone on its line is left over from a table.',
	});
}
