import {Buffer} from 'node:buffer';
import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import zlib from 'node:zlib';
import test from 'ava';
import {
	fetchAddress,
	type FetchOptions,
} from '../../../source/article/fetch/index.js';
import {isPrivate} from '../../../source/article/fetch/private.js';

const page = '<p>The ferry leaves at nine.</p>';

const listener: RequestListener = (request, response) => {
	const {pathname} = new URL(request.url ?? '/', 'http://localhost');
	const html = {'content-type': 'text/html; charset=ISO-8859-2'};
	const hop = /^\/hop\/(?<left>\d+)$/.exec(pathname)?.groups?.left;
	if (hop !== undefined) {
		const left = Number(hop);
		response.writeHead(302, {
			location: left === 0 ? '/page' : String(left - 1),
		});
		response.end();
		return;
	}

	switch (pathname) {
		case '/page': {
			response.writeHead(200, html).end(page);
			break;
		}

		case '/gzip':
		case '/bomb': {
			response.writeHead(200, {...html, 'content-encoding': 'gzip'});
			response.end(
				zlib.gzipSync(pathname === '/gzip' ? page : Buffer.alloc(3_000_000)),
			);
			break;
		}

		case '/untyped': {
			response.writeHead(200).end(page);
			break;
		}

		case '/pdf': {
			response.writeHead(200, {'content-type': 'application/pdf'}).end('%PDF-');
			break;
		}

		case '/long': {
			response.writeHead(200, html);
			response.end('word '.repeat(600_000));
			break;
		}

		case '/slow': {
			response.writeHead(200, html);
			response.write('<p>');
			break;
		}

		case '/broken': {
			response.writeHead(200, {...html, 'content-length': '100'});
			response.write('<p>');
			setTimeout(() => {
				response.destroy();
			}, 20);
			break;
		}

		case '/away': {
			response.writeHead(301, {location: 'ftp://example.org/x'}).end();
			break;
		}

		case '/named': {
			const {host} = request.headers;
			response
				.writeHead(301, {location: `http://me:secret@${host}/page`})
				.end();
			break;
		}

		default: {
			response.writeHead(404, html).end('no');
		}
	}
};

let server: Server;
let origin: string;

test.before(async () => {
	server = createServer(listener);
	await new Promise<void>(resolve => {
		server.listen(0, '127.0.0.1', resolve);
	});
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.after.always(() => {
	server.closeAllConnections();
	server.close();
});

const get = async (path: string, options: FetchOptions = {}) =>
	fetchAddress(origin + path, {allowHttp: true, ...options});

const messageOf = async (path: string, options: FetchOptions = {}) => {
	const fetched = await get(path, options);
	return fetched.ok ? 'fetched' : fetched.message.replace(origin, '');
};

test('a page comes with its type, its encoding and its address', async t => {
	const fetched = await get('/page');
	t.like(fetched, {
		ok: true,
		contentType: 'text/html',
		charset: 'iso-8859-2',
		address: `${origin}/page`,
	});
	t.is(fetched.ok && Buffer.from(fetched.bytes).toString(), page);
});

test('a compressed page is decompressed', async t => {
	const fetched = await get('/gzip');
	t.is(fetched.ok && Buffer.from(fetched.bytes).toString(), page);
});

test('an answer without a type is taken for a page', async t => {
	t.like(await get('/untyped'), {ok: true, contentType: 'text/html'});
});

test('five redirects are followed, relative ones too, and the last address is told', async t => {
	t.like(await get('/hop/4'), {ok: true, address: `${origin}/page`});
	t.is(await messageOf('/hop/5'), '/hop/5: is redirected more than 5 times');
});

test('each hop is checked as the first is', async t => {
	t.regex(await messageOf('/away'), /^\/away: ftp: is not fetched/);
	t.regex(await messageOf('/named'), /^\/named: has a name or a password/);
});

test('what is no text is named', async t => {
	t.regex(await messageOf('/pdf'), /^\/pdf: is application\/pdf, not text; /);
});

test('no more than the limit is read, compressed or not', async t => {
	const most = {maxBytes: 1024 * 1024};
	t.regex(await messageOf('/long', most), /^\/long: is longer than 1 MB/);
	t.regex(await messageOf('/bomb', most), /^\/bomb: is longer than 1 MB/);
	t.like(await get('/long'), {ok: true});
});

test('an answer that stops is not waited for', async t => {
	const begin = performance.now();
	t.is(
		await messageOf('/slow', {timeoutMs: 150}),
		'/slow: did not arrive in time',
	);
	t.true(performance.now() - begin < 2000);
});

test('errors of the host and of the line are told', async t => {
	t.is(await messageOf('/none'), '/none: no such page (404)');
	t.is(await messageOf('/broken'), '/broken: the connection broke off');
	const gone = await fetchAddress('http://127.0.0.1:1/', {allowHttp: true});
	t.like(gone, {
		ok: false,
		message:
			'http://127.0.0.1:1/: the host does not answer (connection refused)',
	});
});

test('only https is fetched unless http is allowed', async t => {
	const fetched = await fetchAddress(`${origin}/page`);
	t.regex(fetched.ok ? '' : fetched.message, /is not encrypted/);
});

test('addresses that are none, or carry a password, are refused before anything is sent', async t => {
	for (const [address, reason] of [
		['https://', 'is no address'],
		['file:///etc/hosts', 'file: is not fetched'],
		['https://me:secret@example.org/', 'has a name or a password'],
		[`https://example.org/${'a'.repeat(3000)}`, 'is longer than 2048 bytes'],
	] as const) {
		const fetched = await fetchAddress(address);
		t.true(!fetched.ok && fetched.message.includes(reason), `of ${address}`);
	}
});

test('restricted mode connects to no private address, written or looked up', async t => {
	t.regex(await messageOf('/page', {restricted: true}), /private network/);
	const {port} = new URL(origin);
	const named = await fetchAddress(`http://localhost:${port}/page`, {
		allowHttp: true,
		restricted: true,
	});
	t.true(!named.ok && named.message.includes('private network'));
});

test('private addresses in every form', t => {
	for (const address of [
		'127.0.0.1',
		'10.1.2.3',
		'172.16.0.1',
		'192.168.1.1',
		'169.254.0.9',
		'0.0.0.0',
		'100.64.0.1',
		'224.0.0.1',
		'::1',
		'::',
		'fe80::1%eth0',
		'fd00::1',
		'::ffff:127.0.0.1',
		'::ffff:7f00:1',
		'[::1]',
		'nonsense',
		'64:ff9b::7f00:1',
		'2002:7f00:1::',
		'::127.0.0.1',
	]) {
		t.true(isPrivate(address), `of ${address}`);
	}

	for (const address of ['93.184.216.34', '8.8.8.8', '2606:2800:220:1::1']) {
		t.false(isPrivate(address), `of ${address}`);
	}
});
