// Entry of the thread that talks to the SMTP server while the thread that runs the add-in stands still.

import { workerData } from 'node:worker_threads';
import type { Answer, Request, WorkerData } from './protocol';
import { SmtpSession } from './session';

const { port, answered, server } = workerData as WorkerData;
const lastAnswered = new Int32Array(answered);
const session = new SmtpSession(server);

port.on('message', async ({ id, mail }: Request) => {
  const delivery = mail === undefined ? await session.verify() : await session.deliver(mail);
  const answer: Answer = { id, delivery };
  port.postMessage(answer);
  Atomics.store(lastAnswered, 0, id);
  Atomics.notify(lastAnswered, 0);
});
port.on('close', () => session.close());
