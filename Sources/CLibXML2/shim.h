#ifndef SANAD_CLIBXML2_SHIM_H
#define SANAD_CLIBXML2_SHIM_H
// Debian's libxml2 is built with ICU and its encoding.h would include ICU's headers, which clash
// with the ICU inside Foundation. Only pointers to the struct that differs are ever used here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/SAX2.h>
#include <libxml/tree.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlerror.h>
#endif
