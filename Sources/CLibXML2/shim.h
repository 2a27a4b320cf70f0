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
#include <string.h>

// libxml2 2.14 deprecates struct members that 2.9 offers no function for; they are touched here only.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"

/// Makes a parser report start tags, end tags and comments, with `sink` as the first argument, and nothing else.
static inline void sxslint_html_set_handlers(htmlParserCtxtPtr parser, void *sink, startElementSAXFunc start,
                                             endElementSAXFunc end, commentSAXFunc comment) {
  memset(parser->sax, 0, sizeof *parser->sax);
  parser->sax->startElement = start;
  parser->sax->endElement = end;
  parser->sax->comment = comment;
  parser->userData = sink;
}

/// The number of bytes that a parser has read; in a handler, the offset of what caused the event. A start tag's is
/// that of its `>` or of the `/` before it, an end tag's and a comment's the one behind it. Negative if there is none.
/// `xmlByteConsumed` would say the same but is wrong for inputs of a stated encoding (libxml2 2.9.14).
static inline long sxslint_html_offset(htmlParserCtxtPtr parser) {
  if (parser->input == NULL || parser->input->cur == NULL) return -1;
  return (long)(parser->input->cur - parser->input->base) + (long)parser->input->consumed;
}

/// Whether a parser gave up before the end of its input.
static inline int sxslint_html_gave_up(htmlParserCtxtPtr parser) { return parser->disableSAX != 0; }

#pragma clang diagnostic pop

#endif
