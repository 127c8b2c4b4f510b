// Starts the subject: joins the protocol to the implementation that is to be judged. This is the
// place to put one's own implementation in.

import { openChannel } from './protocol/channel.mjs';
import { serve } from './protocol/session.mjs';
import { Subject } from './lifecycle/subject.mjs';

serve(openChannel(process.env), {
  name: 'lifecycle in JavaScript',
  version: '1.0',
  language: `Node ${process.versions.node}`,
  // What is not offered, each with a reason: { PURGE: 'targets cannot be purged yet' }.
  lacks: {},
  // Begins a case: a framework without objects, its clock at 0.
  open: (setup, kit) => new Subject(setup, kit),
});
