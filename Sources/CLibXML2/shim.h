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
#include <libxml/xmlmemory.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(__APPLE__)
#include <malloc/malloc.h>
#define SXSLINT_BLOCK_SIZE malloc_size
#else
#include <malloc.h>
#define SXSLINT_BLOCK_SIZE malloc_usable_size
#endif

/// A block, or the end of the process, as in Swift: without memory libxml2 2.9 loses tags in silence, or never comes to
/// an end.
static inline void *sxslint_xml_checked(void *block) {
  if (block != NULL) return block;
  fputs("sxslint: error: out of memory\n", stderr);
  abort();
}

/// Blocks that libxml2 gave back, at hand for when it wants one again.
typedef struct {
  int count;
  void *blocks[4];
} sxslint_xml_spares;

/// The spare blocks of the reading that goes on in this thread, or `NULL`: one variable for all files that include this.
__attribute__((weak, visibility("hidden"))) _Thread_local sxslint_xml_spares *sxslint_xml_spares_at_hand = NULL;

/// For the value of every attribute libxml2 2.9 wants 100 bytes, and 200 at its first letter: it gets them at once. So
/// all that it wants and gives back for each tag is of one size.
static inline void *sxslint_xml_malloc(size_t size) {
  sxslint_xml_spares *spares = sxslint_xml_spares_at_hand;
  if (size <= 200 && spares != NULL && spares->count > 0) return spares->blocks[--spares->count];
  return sxslint_xml_checked(malloc(size < 200 ? 200 : size));
}

static inline void sxslint_xml_free(void *block) {
  sxslint_xml_spares *spares = sxslint_xml_spares_at_hand;
  if (block != NULL && spares != NULL && spares->count < (int)(sizeof spares->blocks / sizeof *spares->blocks)) {
    size_t size = SXSLINT_BLOCK_SIZE(block);
    if (200 <= size && size <= 256) {
      spares->blocks[spares->count++] = block;
      return;
    }
  }
  free(block);
}

static inline void *sxslint_xml_realloc(void *block, size_t size) {
  if (block != NULL && size <= 200) {
    size_t there = SXSLINT_BLOCK_SIZE(block);
    if (size <= there && there <= 256) return block;
  }
  return sxslint_xml_checked(realloc(block, size > 0 ? size : 1));
}

/// The version of the library that was loaded, not of the headers: 20914 for 2.9.14.
static inline int sxslint_xml_version(void) { return atoi(xmlParserVersion); }

static inline char *sxslint_xml_strdup(const char *text) {
  size_t size = strlen(text) + 1;
  return (char *)memcpy(sxslint_xml_malloc(size), text, size);
}

/// Makes libxml2 ready for several threads; to be called once, before anything else.
static inline void sxslint_xml_initialize(void) {
  xmlMemSetup(sxslint_xml_free, sxslint_xml_malloc, sxslint_xml_realloc, sxslint_xml_strdup);
  xmlInitParser();
}

// libxml2 2.14 deprecates struct members that 2.9 offers no function for; they are touched here only.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"

/// Makes a parser report start tags, end tags, comments and the end, with `sink` as the first argument, and nothing else.
static inline void sxslint_html_set_handlers(htmlParserCtxtPtr parser, void *sink, startElementSAXFunc start,
                                             endElementSAXFunc end, commentSAXFunc comment,
                                             endDocumentSAXFunc finish) {
  memset(parser->sax, 0, sizeof *parser->sax);
  parser->sax->startElement = start;
  parser->sax->endElement = end;
  parser->sax->comment = comment;
  parser->sax->endDocument = finish;
  parser->userData = sink;
}

/// Has a parser read some HTML in UTF-8 and throws away the tree, if it made one.
///
/// A block is wanted and given back for each tag and for each value: those at hand for that end with the reading.
static inline void sxslint_html_read(htmlParserCtxtPtr parser, const char *html, int size, int options) {
  sxslint_xml_spares spares = {0};
  sxslint_xml_spares_at_hand = &spares;
  // Only with the encoding given are the offsets those of the input.
  xmlFreeDoc(htmlCtxtReadMemory(parser, html, size, NULL, "UTF-8", options));
  sxslint_xml_spares_at_hand = NULL;
  while (spares.count > 0) free(spares.blocks[--spares.count]);
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
