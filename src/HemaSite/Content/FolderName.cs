using HemaSite.Text;

namespace HemaSite.Content;

/// <summary>A folder's name taken apart: Grav's numeric order prefix ("02.") and the slug, in NFC and lower case.</summary>
public readonly record struct FolderName(string Slug, bool HasOrderPrefix)
{
    /// <summary>Takes a name apart; the prefix is digits and a dot, as in Grav.</summary>
    public static FolderName Of(string name)
    {
        var digits = name.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var hasPrefix = digits > 0 && name[digits] == '.' && digits + 1 < name.Length;
        return new(Nfc.Compose(hasPrefix ? name[(digits + 1)..] : name).ToLowerInvariant(), hasPrefix);
    }
}
