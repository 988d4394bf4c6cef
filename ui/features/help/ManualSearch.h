// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace muse {

/// A part of the manual under one heading in which words were found.
struct ManualPassage {
    QString file;    ///< the page's, without its folder
    QString page;    ///< its title
    QString heading; ///< the nearest above the words; the page's title where there is none
    QString excerpt; ///< a line of text around the first word
};

/// Looks for words in the manual's Markdown pages, headings before text.
class ManualSearch {
public:
    /// Reads all pages; those that cannot be read are not in it.
    explicit ManualSearch(const QString& folder);

    /// The parts that have all of these words, whole or as beginnings, in any case; those with most of them in their
    /// headings, then those with most of them, first. None for less than two letters.
    [[nodiscard]] std::vector<ManualPassage> find(const QString& words) const;

private:
    struct Part {
        QString file, page, heading, text;
    };

    void read(const QString& path);

    std::vector<Part> m_parts;
};

} // namespace muse
