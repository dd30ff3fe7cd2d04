using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HemaSite.Publishing.Plans;

namespace HemaSite.Publishing.Stores;

/// <summary>
/// A small file at the target that says how far a publication has come. The order of a plan is fixed, so a number is enough for the
/// next run of the same plan to go on from there.
/// </summary>
internal sealed class Bookmark(IFileStore store, Retry retry, string path, PublicationPlan plan)
{
    private readonly string name = NameOf(plan);

    /// <summary>How many files of this very plan are sent already; 0 when the note speaks of another plan.</summary>
    public int Read()
    {
        var note = retry.Run(() => store.Read(path)) is { } bytes ? Encoding.ASCII.GetString(bytes).Split('\n') : [];
        return note.Length >= 2 && note[0] == name && int.TryParse(note[1], NumberStyles.None, CultureInfo.InvariantCulture, out var sent)
            && sent <= plan.Puts.Length ? sent : 0;
    }

    /// <summary>Whether the note speaks of this plan.</summary>
    public bool IsOurs() => store.Read(path) is { } bytes && Encoding.ASCII.GetString(bytes).Split('\n')[0] == name;

    /// <summary>Notes that the first files of the plan are sent.</summary>
    public void Write(int sent) => retry.Run(() => Texts.Write(store, path, Encoding.ASCII.GetBytes($"{name}\n{sent}\n")));

    private static string NameOf(PublicationPlan plan)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sum.AppendData(plan.Old?.ToJson() ?? []);
        sum.AppendData(plan.New.ToJson());
        foreach (var file in plan.Puts)
        {
            sum.AppendData(Encoding.UTF8.GetBytes($"\n{file.Path}"));
        }

        return Convert.ToHexStringLower(sum.GetHashAndReset());
    }
}
