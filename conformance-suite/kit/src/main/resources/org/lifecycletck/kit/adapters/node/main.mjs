// Starts the subject: joins the protocol to the implementation in mine.mjs.

import { Mine } from './mine.mjs';
import { openChannel } from './protocol/channel.mjs';
import { serve } from './protocol/session.mjs';

const LATER = 'not written yet';

serve(openChannel(process.env), {
  name: 'mine',
  version: '0.1',
  language: `Node ${process.versions.node}`,
  lacks: {
    VIRTUAL_CLOCK: LATER,
    SEVERAL_STRANDS: LATER,
    SYNCHRONOUS_SENDS: LATER,
    SYNCHRONOUS_METHODS: LATER,
    RECEIVED_REQUESTS: LATER,
    REQUESTS_FROM_IRP: LATER,
    SEND_AND_FORGET: LATER,
    REMOTE_TARGETS: LATER,
    PURGE: LATER,
    DEVICE_NOTIFICATIONS: LATER,
    STACK_LOCATIONS: LATER,
    OBJECT_CALLBACKS: LATER,
    VERIFIER: LATER,
    ABSOLUTE_TIME: LATER,
    ALLOCATION_FAULTS: LATER,
  },
  open: (setup, kit) => new Mine(setup, kit),
});
