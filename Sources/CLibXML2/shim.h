#ifndef SANAD_CLIBXML2_SHIM_H
#define SANAD_CLIBXML2_SHIM_H
#include <libxml/parser.h>
#include <libxml/SAX2.h>
#include <libxml/tree.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlerror.h>
#endif
