/* The driver's own callbacks: they tell the kit, and return when it has answered. */
#ifndef CALLBACKS_H
#define CALLBACKS_H

#include "../wdf/wdf_types.h"

/* Attributes of objects whose end the kit is told of. */
WDF_OBJECT_ATTRIBUTES request_attributes(WDFOBJECT parent);
WDF_OBJECT_ATTRIBUTES target_attributes(void);

/* The completion routine; its context is the text that the kit registered it with. */
VOID EvtCompletionRoutine(WDFREQUEST Request, WDFIOTARGET Target,
                          PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context);

#endif
