#ifndef SXSLINT_CLIBYAML_SHIM_H
#define SXSLINT_CLIBYAML_SHIM_H

#if defined(__has_include) && !__has_include(<yaml.h>)
#error "sxslint needs the headers of libyaml: apt-get install libyaml-dev, or brew install libyaml"
#endif

#include <yaml.h>

#endif
