// SPDX-License-Identifier: MIT
#include "ui/app/StartOptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace muse {
namespace {

/// The command line speaks English, whatever the window does.
QString say(const char* words) {
    return QString::fromUtf8(words);
}

constexpr int kSmallestSide = 200;
constexpr int kLargestSide = 16000;
constexpr int kLongestAutosave = 3600;

std::optional<QSize> sizeFrom(const QString& words) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const auto match = pattern.match(words);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (std::min(size.width(), size.height()) < kSmallestSide || std::max(size.width(), size.height()) > kLargestSide)
        return std::nullopt;
    return size;
}

} // namespace

StartAnswer parseStartOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(say("Draw one track; a MuseGAN plays the other four."));
    const QCommandLineOption model(QStringLiteral("model"), say("Choose this weights file in the Generate panel."),
                                   say("FILE"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
                                        say("Start, wait until idle, save a picture of the window as PNG, and quit."),
                                        say("FILE"));
    const QCommandLineOption size(QStringLiteral("size"), say("Size of the window in pixels, such as 1280x800."),
                                  say("WxH"));
    const QCommandLineOption driver(QStringLiteral("audio-driver"),
                                    say("Where sound goes: jack, pulseaudio, pipewire, alsa, or null for silence."),
                                    say("NAME"));
    const QCommandLineOption theme(QStringLiteral("theme"), say("Colours for this run: dark, light or system."),
                                   say("NAME"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      say("Language of the window for this run: en, de, fr, es, ja, zh_CN or system."),
                                      say("CODE"));
    const QCommandLineOption autosave(QStringLiteral("autosave-seconds"),
                                      say("Keep a copy of unsaved changes so many seconds after each; 0 for never."),
                                      say("N"));
    const QCommandLineOption verbose(QStringLiteral("verbose"), say("Print the log on standard error, with details."));
    const QCommandLineOption workspace(QStringLiteral("workspace"), say("Begin in compose, data or train."),
                                       say("NAME"));
    const QCommandLineOption gallery(QStringLiteral("gallery"),
                                     say("Show every control of the program, and nothing else."));
    parser.addOptions({model, screenshot, size, driver, theme, language, workspace, autosave, verbose, gallery});
    parser.addPositionalArgument(QStringLiteral("FILE"), say("Song (.musegan) or MIDI file to open."),
                                 QStringLiteral("[FILE]"));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, say("Show this help."));
    parser.addOption(help);
    const QCommandLineOption version = parser.addVersionOption();

    if (!parser.parse(arguments)) return {std::nullopt, parser.errorText() + QLatin1Char('\n'), true};
    if (parser.isSet(help)) return {std::nullopt, parser.helpText(), false};
    if (parser.isSet(version))
        return {
            std::nullopt,
            QStringLiteral("%1 %2\n").arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()),
            false};
    if (parser.positionalArguments().size() > 1)
        return {std::nullopt, say("Name one file to open, not several.\n"), true};

    StartOptions options;
    options.file = parser.positionalArguments().value(0);
    options.model = parser.value(model);
    options.screenshot = parser.value(screenshot);
    options.driver = parser.value(driver);
    options.verbose = parser.isSet(verbose);
    options.gallery = parser.isSet(gallery);
    if (parser.isSet(workspace)) {
        options.workspace = workspaceNamed(parser.value(workspace));
        if (!options.workspace) return {std::nullopt, say("--workspace takes compose, data or train.\n"), true};
    }
    if (parser.isSet(size)) {
        options.size = sizeFrom(parser.value(size));
        if (!options.size)
            return {std::nullopt, say("--size takes a width and a height from 200 to 16000, such as 1280x800.\n"),
                    true};
    }
    if (parser.isSet(theme)) {
        options.theme = themeNamed(parser.value(theme));
        if (!options.theme) return {std::nullopt, say("--theme takes dark, light or system.\n"), true};
    }
    if (parser.isSet(language)) {
        options.language = languageOfCode(parser.value(language));
        if (!options.language)
            return {std::nullopt, say("--language takes en, de, fr, es, ja, zh_CN or system.\n"), true};
    }
    if (parser.isSet(autosave)) {
        bool number = false;
        const int seconds = parser.value(autosave).toInt(&number);
        if (!number || seconds < 0 || seconds > kLongestAutosave)
            return {std::nullopt, say("--autosave-seconds takes a number from 0 to 3600.\n"), true};
        options.autosave = std::chrono::seconds(seconds);
    }
    return {options, {}, false};
}

} // namespace muse
