using HemaSite.Building.Reuse.Marks;
using HemaSite.Diagnostics;
using HemaSite.Files;
using NodaTime;

namespace HemaSite.Building.Warm;

/// <summary>The sentences that say why a site is built anew.</summary>
internal static class RebuildReasons
{
    public static MessageText First { get; } = new(
        "there is no record of an earlier build of this folder",
        "нет записи о прошлой сборке этой папки",
        "бұл қалтаның бұрынғы жиналуы туралы жазба жоқ");

    public static MessageText Program { get; } = new(
        "the earlier build was made by another HemaSite",
        "прошлая сборка сделана другой версией HemaSite",
        "бұрынғы жинауды HemaSite бағдарламасының басқа нұсқасы жасаған");

    public static MessageText Options { get; } = new(
        "the earlier build was made with other options",
        "прошлая сборка сделана с другими ключами",
        "бұрынғы жинау басқа кілттермен жасалған");

    public static MessageText Library { get; } = new(
        "pictures can be made now, which the earlier build could not",
        "теперь можно готовить изображения, чего прошлая сборка не могла",
        "енді суреттерді дайындауға болады, бұрынғы жинау мұны істей алмаған");

    public static MessageText Date { get; } = new(
        "the date of a page has come, or the clock was put back",
        "наступила дата одной из страниц, или часы переведены назад",
        "беттердің бірінің күні келді немесе сағат кері қойылды");

    public static MessageText New { get; } = new("{0} is new", "новый файл: {0}", "жаңа файл: {0}");

    public static MessageText Changed { get; } = new("{0} has changed", "изменился файл: {0}", "өзгерген файл: {0}");

    public static MessageText Gone { get; } = new("{0} is gone", "удалён файл: {0}", "жойылған файл: {0}");

    public static MessageText Touched { get; } = new(
        "the published file {0} is not as it was left",
        "опубликованный файл {0} изменён после сборки",
        "жарияланған {0} файлы жинаудан кейін өзгерген");

    /// <summary>How the files of a site differ from those that a build read: by length and time, or where these tell nothing by their sums.</summary>
    public static IEnumerable<RebuildReason> Between(BuildRecord before, IFileTree tree, Instant readAt)
    {
        var files = before.Marks;
        var marks = new FileMarks(tree, files, readAt);
        var odd = before.OddEntries.Select(entry => (entry.Path, entry.Kind)).ToHashSet();
        var now = tree.List();
        foreach (var entry in now)
        {
            var isKnown = entry.Kind == FileKind.Regular ? files.TryGetValue(entry.Path, out var mark) : odd.Contains((entry.Path, entry.Kind));
            if (!isKnown)
            {
                yield return new(New, entry.Path.Value);
            }
            else if (entry.Kind == FileKind.Regular && !marks.IsAsBefore(entry) && (entry.Size != files[entry.Path].Size || marks.SumOf(entry) != files[entry.Path].Sum))
            {
                yield return new(Changed, entry.Path.Value);
            }
        }

        if (now.Count == files.Count + odd.Count)
        {
            yield break;
        }

        var paths = now.Select(entry => entry.Path).ToHashSet();
        foreach (var gone in files.Keys.Concat(odd.Select(entry => entry.Path)).Where(path => !paths.Contains(path)).Order())
        {
            yield return new(Gone, gone.Value);
        }
    }
}
