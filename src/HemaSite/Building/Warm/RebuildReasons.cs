using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Files;

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
        "прошлая сборка сделана с другими параметрами",
        "бұрынғы жинау басқа параметрлермен жасалған");

    public static MessageText Date { get; } = new(
        "the date of a page has come, or the clock was put back",
        "наступила дата одной из страниц, или часы переведены назад",
        "беттердің бірінің күні келді немесе сағат кері қойылды");

    public static MessageText New { get; } = new("{0} is new", "новый файл: {0}", "жаңа файл: {0}");

    public static MessageText Changed { get; } = new("{0} has changed", "изменился файл: {0}", "өзгерген файл: {0}");

    public static MessageText Gone { get; } = new("{0} is gone", "удалён файл: {0}", "жойылған файл: {0}");

    public static MessageText Touched { get; } = new(
        "the published file {0} is not as it was left",
        "опубликованный файл {0} изменён посторонними",
        "жарияланған {0} файлын басқа біреу өзгерткен");

    /// <summary>How two listings, both ordered by path, differ.</summary>
    public static IEnumerable<RebuildReason> Between(ImmutableArray<FileEntry> before, IReadOnlyList<FileEntry> now)
    {
        var (i, j) = (0, 0);
        while (i < before.Length || j < now.Count)
        {
            var order = i == before.Length ? 1 : j == now.Count ? -1 : before[i].Path.CompareTo(now[j].Path);
            if (order < 0)
            {
                yield return new(Gone, before[i++].Path.Value);
            }
            else if (order > 0)
            {
                yield return new(New, now[j++].Path.Value);
            }
            else if (before[i++] != now[j++])
            {
                yield return new(Changed, now[j - 1].Path.Value);
            }
        }
    }
}
