// Makes the allocations of one C library fail, from a certain one on: a library to be preloaded (Linux).
//
//   SXSLINT_FAULT=libmd4c.so:17 LD_PRELOAD=allocations.so sxslint …
//
// Only calls whose return address lies in the library count, or for `libxml2` those that go through the functions that the
// program has given it. If the 17th was made, the file that SXSLINT_FAULT_SEEN names is created. A `+` behind the number
// makes the later ones fail, too.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <link.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *library;
static long wanted;
static int isLasting;
static uintptr_t start, end;
static atomic_long count;

static int find(struct dl_phdr_info *info, size_t size, void *unused) {
  (void)size, (void)unused;
  if (strstr(info->dlpi_name, library) == NULL) return 0;
  for (int index = 0; index < info->dlpi_phnum; index++) {
    const ElfW(Phdr) *header = &info->dlpi_phdr[index];
    if (header->p_type != PT_LOAD || !(header->p_flags & PF_X)) continue;
    start = info->dlpi_addr + header->p_vaddr;
    end = start + header->p_memsz;
  }
  return 1;
}

__attribute__((constructor)) static void prepare(void) {
  static char name[64];
  const char *fault = getenv("SXSLINT_FAULT");
  const char *colon = fault ? strchr(fault, ':') : NULL;
  if (colon == NULL || (size_t)(colon - fault) >= sizeof name) return;
  memcpy(name, fault, (size_t)(colon - fault));
  library = name;
  char *rest;
  wanted = strtol(colon + 1, &rest, 10);
  isLasting = *rest == '+';
  if (strcmp(library, "libxml2") != 0) dl_iterate_phdr(find, NULL);
}

// Counts an allocation; whether it is one that fails.
static int failsNow(void) {
  long number = atomic_fetch_add(&count, 1) + 1;
  if (number < wanted || (number > wanted && !isLasting)) return 0;
  const char *seen = getenv("SXSLINT_FAULT_SEEN");
  if (seen && number == wanted) close(open(seen, O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
  return 1;
}

static _Thread_local int failsNext;

// Whether the call that returns to an address is one that fails.
static int fails(void *caller) {
  uintptr_t address = (uintptr_t)caller;
  return failsNext || (address >= start && address < end && failsNow());
}

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);

void *malloc(size_t size) { return fails(__builtin_return_address(0)) ? NULL : __libc_malloc(size); }

void *calloc(size_t number, size_t size) {
  return fails(__builtin_return_address(0)) ? NULL : __libc_calloc(number, size);
}

void *realloc(void *old, size_t size) {
  return fails(__builtin_return_address(0)) ? NULL : __libc_realloc(old, size);
}

char *strdup(const char *text) {
  size_t size = strlen(text) + 1;
  char *copy = fails(__builtin_return_address(0)) ? NULL : __libc_malloc(size);
  return copy ? memcpy(copy, text, size) : NULL;
}

static void *(*givenMalloc)(size_t);
static void *(*givenRealloc)(void *, size_t);
static char *(*givenStrdup)(const char *);

static void *countedMalloc(size_t size) {
  failsNext = failsNow();
  void *block = givenMalloc(size);
  failsNext = 0;
  return block;
}

static void *countedRealloc(void *old, size_t size) {
  failsNext = failsNow();
  void *block = givenRealloc(old, size);
  failsNext = 0;
  return block;
}

static char *countedStrdup(const char *text) {
  failsNext = failsNow();
  char *copy = givenStrdup(text);
  failsNext = 0;
  return copy;
}

// Stands between libxml2 and the functions that the program gives it.
int xmlMemSetup(void (*free)(void *), void *(*malloc)(size_t), void *(*realloc)(void *, size_t),
                char *(*strdup)(const char *)) {
  int (*setup)(void (*)(void *), void *(*)(size_t), void *(*)(void *, size_t), char *(*)(const char *)) =
      dlsym(RTLD_NEXT, "xmlMemSetup");
  if (library == NULL || strcmp(library, "libxml2") != 0) return setup(free, malloc, realloc, strdup);
  givenMalloc = malloc, givenRealloc = realloc, givenStrdup = strdup;
  return setup(free, countedMalloc, countedRealloc, countedStrdup);
}
