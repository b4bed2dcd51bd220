import type {Table} from '../../article/model.js';

/**
So many results are kept for a table: the screens of two looks, and those just left.
*/
const most = 4;

/**
Remembers what was worked out for a table under a few keys, for as long as the table is in use.
*/
export function memo<Result>(): (
	table: Table,
	key: string,
	make: () => Result,
) => Result {
	const known = new WeakMap<Table, Map<string, Result>>();
	return (table, key, make) => {
		const results = known.get(table) ?? new Map<string, Result>();
		known.set(table, results);
		let result = results.get(key);
		if (result === undefined) {
			result = make();
			const [oldest] = results.keys();
			if (results.size >= most && oldest !== undefined) {
				results.delete(oldest);
			}

			results.set(key, result);
		}

		return result;
	};
}
