"""The line protocol: what any subject needs, whatever it implements."""
