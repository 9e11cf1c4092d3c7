// The thread behind `smtp-inbox.ts`: an SMTP server that keeps what it takes, and misbehaves where it is told to.

import { parentPort, workerData } from 'node:worker_threads';
import { SMTPServer } from 'smtp-server';

const { users, refuse, defer, answers } = workerData;
/** Ordinal of the last message whose content came, from 1. */
let messages = 0;

const server = new SMTPServer({
  authOptional: users === undefined,
  allowInsecureAuth: true,
  disabledCommands: ['STARTTLS', ...(users === undefined ? ['AUTH'] : [])],
  logger: false,
  onAuth({ username, password }, _session, done) {
    if (users[username] === password) done(null, { user: username });
    else done(new Error('Invalid username or password'));
  },
  onRcptTo({ address }, _session, done) {
    if (refuse.includes(address)) done(answer(550, 'No such user here'));
    else if (defer.includes(address)) done(answer(451, 'Try again later'));
    else done();
  },
  onData(stream, session, done) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      messages += 1;
      const behaviour = answers[messages];
      const { mailFrom, rcptTo } = session.envelope;
      const message = {
        from: mailFrom.address,
        to: rcptTo.map(({ address }) => address),
        content: Buffer.concat(chunks).toString('utf8'),
        connection: session.id,
      };
      if (typeof behaviour === 'number') return done(answer(behaviour, 'Not this one'));
      parentPort.postMessage({ message });
      if (behaviour === 'silence') return undefined;
      if (behaviour === 'hang-up') return hangUp(session);
      done();
      if (behaviour === 'end-after') setImmediate(() => hangUp(session));
      return undefined;
    });
  },
});

function hangUp({ id }) {
  for (const connection of server.connections) if (connection.session.id === id) connection._socket.destroy();
}

function answer(responseCode, text) {
  return Object.assign(new Error(text), { responseCode });
}

server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => parentPort.postMessage({ port: server.server.address().port }));
parentPort.on('message', (text) => {
  if (text === 'flush') parentPort.postMessage({ flushed: true });
  else process.exit(0);
});
