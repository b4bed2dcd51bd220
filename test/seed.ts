import process from 'node:process';
import fc from 'fast-check';

// One seed, so that a suite that fails was broken by the change; PROPERTY_SEED=random looks for what no change broke.
const given = process.env.PROPERTY_SEED;
if (given !== 'random') {
	fc.configureGlobal({seed: Number(given ?? 20_251)});
}
