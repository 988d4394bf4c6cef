// SPDX-License-Identifier: MIT
#include "core/exchange/xml/XmlTree.h"

#include <algorithm>
#include <expat.h>
#include <memory>

namespace muse {
namespace {

constexpr std::size_t kDeepest = 64;
constexpr std::size_t kMostElements = 4'000'000;

/// What is open while a document is read, and why it is not read on.
struct Reading {
    XML_Parser parser = nullptr;
    XmlElement root;
    std::vector<XmlElement*> open;
    std::size_t elements = 0;
    std::string refusal;

    void refuse(const char* reason) {
        if (refusal.empty()) refusal = reason;
        XML_StopParser(parser, XML_FALSE);
    }
};

void trim(XmlElement& element) {
    constexpr const char* kWhite = " \t\r\n";
    std::string& text = element.text;
    const auto last = text.find_last_not_of(kWhite);
    const std::size_t end = last == std::string::npos ? 0 : last + 1;
    element.spaceAfter = end < text.size();
    text.erase(end);
    const std::size_t before = std::min(text.find_first_not_of(kWhite), text.size());
    element.spaceBefore = before > 0;
    text.erase(0, before);
    for (XmlElement& child : element.children)
        child.place = std::min(child.place - std::min(child.place, before), text.size());
    // What stands between elements is nearly always white, and would keep its room.
    if (text.empty()) text.shrink_to_fit();
}

void XMLCALL onStart(void* data, const XML_Char* name, const XML_Char** attributes) {
    auto& reading = *static_cast<Reading*>(data);
    if (reading.open.size() == kDeepest) return reading.refuse("its elements are nested too deeply to be a score");
    if (++reading.elements > kMostElements) return reading.refuse("it has more elements than a score has");
    XmlElement* element = &reading.root;
    if (!reading.open.empty()) {
        element = &reading.open.back()->children.emplace_back();
        element->place = reading.open.back()->text.size();
    }
    element->name = name;
    // Those that the document type supplies come behind; copied to each element a long one would fill the memory.
    const int written = XML_GetSpecifiedAttributeCount(reading.parser);
    for (int i = 0; i < written; i += 2)
        element->attributes.emplace_back(attributes[i], attributes[i + 1]);
    reading.open.push_back(element);
}

void XMLCALL onEnd(void* data, const XML_Char*) {
    auto& reading = *static_cast<Reading*>(data);
    trim(*reading.open.back());
    reading.open.pop_back();
}

void XMLCALL onText(void* data, const XML_Char* text, int length) {
    auto& reading = *static_cast<Reading*>(data);
    if (!reading.open.empty()) reading.open.back()->text.append(text, static_cast<std::size_t>(length));
}

void XMLCALL onEntity(void* data, const XML_Char*, int, const XML_Char*, int, const XML_Char*, const XML_Char*,
                      const XML_Char*, const XML_Char*) {
    static_cast<Reading*>(data)->refuse("it declares XML entities, which scores never do");
}

/// Expat 2.9 calls it otherwise.
std::uint64_t lineOf(XML_Parser parser) {
#if XML_MAJOR_VERSION > 2 || XML_MINOR_VERSION >= 9
    return XML_GetCurrentLineNumber64(parser);
#else
    return XML_GetCurrentLineNumber(parser);
#endif
}

} // namespace

const XmlElement* XmlElement::child(std::string_view wanted) const {
    const auto found = std::ranges::find(children, wanted, &XmlElement::name);
    return found == children.end() ? nullptr : &*found;
}

std::string_view XmlElement::textOf(std::string_view wanted) const {
    const XmlElement* found = child(wanted);
    return found ? std::string_view(found->text) : std::string_view();
}

std::string_view XmlElement::attribute(std::string_view wanted) const {
    const auto found = std::ranges::find(attributes, wanted, &std::pair<std::string, std::string>::first);
    return found == attributes.end() ? std::string_view() : std::string_view(found->second);
}

Result<XmlElement> parseXml(std::span<const std::uint8_t> bytes) {
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate(nullptr),
                                                                              &XML_ParserFree);
    Reading reading;
    reading.parser = parser.get();
    XML_SetUserData(parser.get(), &reading);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetEntityDeclHandler(parser.get(), onEntity);
    // Expat counts in int, and what is read is 64 MiB at most: files, scores in archives and their containers.
    const auto status =
        XML_Parse(parser.get(), reinterpret_cast<const char*>(bytes.data()), static_cast<int>(bytes.size()), XML_TRUE);
    if (!reading.refusal.empty()) return Error{reading.refusal};
    if (status != XML_STATUS_OK)
        return Error{"it is not well-formed XML in line {}: {}", lineOf(parser.get()),
                     XML_ErrorString(XML_GetErrorCode(parser.get()))};
    return std::move(reading.root);
}

} // namespace muse
