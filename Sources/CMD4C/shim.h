#ifndef SXSLINT_CMD4C_SHIM_H
#define SXSLINT_CMD4C_SHIM_H

#if defined(__has_include) && !__has_include(<md4c.h>)
#error "sxslint needs the headers of md4c: apt-get install libmd4c-dev, or brew install md4c"
#endif

#include <md4c.h>

#endif
