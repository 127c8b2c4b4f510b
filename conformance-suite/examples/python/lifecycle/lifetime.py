"""The life of an object: cleanup when it is deleted, destruction with its last reference."""


class Lifetime:
    """It begins with one reference, which deletion releases.

    ``cleanup`` and ``destroy`` are the coroutine functions of the two callbacks.
    """

    def __init__(self, cleanup, destroy):
        self._cleanup = cleanup
        self._destroy = destroy
        self._references = 1
        self._driver_references = 0
        self.is_deleted = False

    def add_reference(self):
        """Keeps the object from being destroyed."""
        self._references += 1

    async def drop_reference(self):
        """Drops a reference and destroys the object with the last one."""
        self._references -= 1
        if self._references == 0:
            await self._destroy()

    def add_driver_reference(self):
        """WdfObjectReference."""
        self._driver_references += 1
        self.add_reference()

    async def drop_driver_reference(self):
        """WdfObjectDereference; false, and nothing done, if the driver holds no reference."""
        if self._driver_references == 0:
            return False
        self._driver_references -= 1
        await self.drop_reference()
        return True

    async def clean_up(self):
        """Runs the cleanup callback; false, and nothing done, if the object was deleted before."""
        if self.is_deleted:
            return False
        self.is_deleted = True
        await self._cleanup()
        return True
