#ifndef SXSLINT_CLIBXML2_SHIM_H
#define SXSLINT_CLIBXML2_SHIM_H

#if defined(__has_include) && !__has_include(<libxml/HTMLparser.h>)
#error "sxslint needs the headers of libxml2: apt-get install libxml2-dev, or brew install libxml2"
#endif

// A libxml2 built with ICU pulls in ICU's headers, which clash with those that Foundation brings along.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#endif
