using System.Collections.Immutable;
using static HemaSite.Search.Stemming.KazakhSounds;

namespace HemaSite.Search.Stemming;

/// <summary>
/// Takes person, tense, mood, negation and the passive off a verb. How ambiguous an ending is decides what it may be taken from:
/// барды is a verb because бар is a known root, -атын is enough by itself.
/// </summary>
internal static class KazakhVerbs
{
    private static readonly ImmutableArray<KazakhSuffix> Endings = KazakhSuffix.Sorted(
    [
        .. KazakhSuffix.Table(
            "ған:VGNZlR қан:TL ғанша:VGNZlR қанша:TL ғандай:VGNZlR қандай:TL ғанмын:VGNZlR қанмын:TL ғанбыз:VGNZlR қанбыз:TL "
            + "ғансың:VGNZlR қансың:TL ғансыз:VGNZlR қансыз:TL ғандық:VGNZlR қандық:TL ғандығ:VGNZlR қандығ:TL атын:C йтын:V "
            + "атындық:C йтындық:V атындығ:C йтындығ:V майынша:VGRl байынша:NZ пайынша:TL ады:C йды:V амын:C ймын:V ймыз:V "
            + "йсың:V йсыз:V ып:C ыпты:C ыппын:C ыппыз:C ыпсың:C ыпсыз:C ушы:",
            's'),
        .. KazakhSuffix.Table(
            "ды:VGNZlR ты:TL дыңыз:VGNZlR тыңыз:TL амыз:C асың:C асыз:C п:V пты:V ппын:V ппыз:V са: сам: саң: саңыз: сақ: "
            + "сын:C йын:V айын:C йық:V айық:C ғалы:VGNZlR қалы:TL мақ:VGRl бақ:NZ пақ:TL мақшы:VGRl бақшы:NZ пақшы:TL "
            + "ғысы:VGNZlR қысы:TL ғым:VGNZlR қым:TL ғың:VGNZlR қың:TL ғымыз:VGNZlR қымыз:TL "
            + "рмын:V армын:C рсыз:V арсыз:C рсың:V арсың:C рмыз:V армыз:C ыңыз:C ңыз:V ыңыздар:C ңыздар:V ңдар:V ыңдар:C "
            + "мын: сың: сыз: быз:",
            'w'),
        .. KazakhSuffix.Table(
            "й:V а:C р:V ар:C псың:V псыз:V мас:VGRl бас:NZ пас:TL маспын:VGRl баспын:NZ паспын:TL мыз:C "
            + "дым:VGNZlR тым:TL дық:VGNZlR тық:TL дың:VGNZlR тың:TL",
            'k'),
    ]);

    private static readonly ImmutableArray<KazakhSuffix> Negations = KazakhSuffix.Table("ма:VGRl ба:NZ па:TL");

    /// <summary>The key of a verb form, the infinitive in -у; null when the word is hardly a verb.</summary>
    public static string? KeyOf(string word)
    {
        var hidden = KazakhSpelling.Sounds(word);
        foreach (var strength in "kws")
        {
            var root = RootBefore(word, strength) ?? (hidden == word ? null : RootBefore(hidden, strength));
            if (root is not null)
            {
                return KazakhSpelling.Infinitive(root);
            }
        }

        return null;
    }

    /// <summary>The name of a passive or undone deed stands with the deed: басталу → бастау, бермеу → беру.</summary>
    public static string Reduced(string word)
    {
        if (word.Length < 5 || word[^1] != 'у')
        {
            return word;
        }

        var root = word[..^1];
        var plain = Active(KazakhSuffix.Cut(
            root, Negations, static (rest, _) => KazakhWords.IsRoot(rest) || KazakhWords.IsRoot(Active(rest)) || IsDerived(rest)));
        return plain != root && (KazakhWords.IsRoot(plain) || IsDerived(plain)) ? KazakhSpelling.Infinitive(plain) : word;
    }

    /// <summary>Whether a word is a participle: in -атын, or in -ған of a root that is known or derived.</summary>
    public static bool IsParticiple(string word) =>
        word.Length > 4
        && (Ends(word, "ғқ", "а", "н") || Ends(word, "гк", "е", "н")
            ? RootOf(word[..^3], 'w') is not null
            : (Ends(word, "т", "ы", "н") && Is(word[^4], "ай")) || (Ends(word, "т", "і", "н") && Is(word[^4], "ей")));

    /// <summary>Whether a stem ends like a derived verb.</summary>
    public static bool LooksVerbal(string stem) =>
        Ends(stem, "ыі", "лнс") || Ends(stem, "тд", "ыі", "р") || Ends(stem, "ғгқк", "ыі", "з")
        || Ends(stem, "лдт", "ае") || Ends(stem, "лдт", "ае", "нс");

    private static string? RootBefore(string word, char strength)
    {
        foreach (var ending in Endings)
        {
            if ((ending.Strength == 'k' && strength != 'k') || (strength == 's' && ending.Strength != 's')
                || word.Length < ending.Text.Length + 2 || !word.EndsWith(ending.Text, StringComparison.Ordinal))
            {
                continue;
            }

            var rest = word[..^ending.Text.Length];
            if (HasVowel(rest) && ending.Fits(rest) && !IsNoun(rest, ending.Text, strength) && RootOf(Hardened(rest, ending.Text), strength) is { } root)
            {
                return root;
            }
        }

        return null;
    }

    // жау-лар is a plural; торғай-ды is a bird, while longer roots in -а are verbs: құлдыра-йды.
    private static bool IsNoun(string rest, string ending, char strength) =>
        (ending == "р" && Ends(rest, "лдт", "ае"))
        || (strength == 's' && rest.Length < 6 && ending.Length > 1 && ending[0] == 'й' && Is(ending[1], "дсм") && Positive(rest) == rest);

    // тауып is of тап.
    private static string Hardened(string rest, string ending) =>
        Ends(ending.AsSpan(0, Math.Min(2, ending.Length)), "ыі", "п") && rest[^1] == 'у' && KazakhWords.IsRoot(rest[..^1] + 'п') ? rest[..^1] + 'п' : rest;

    // The root that may carry an ending of this strength, or null.
    private static string? RootOf(string word, char strength)
    {
        if ((KnownRoot(word) ?? KnownRoot(Active(word))) is { } known)
        {
            return known;
        }

        var positive = Positive(word);
        if (positive != word && RootOf(positive, strength) is { } inner)
        {
            return inner;
        }

        if (strength == 'k')
        {
            return null;
        }

        var deed = Active(word);
        return IsDerived(word) || IsFactitive(word) || IsDerived(deed) || IsFactitive(deed) ? deed
            : strength == 's' ? Active(Harden(word))
            : null;
    }

    private static string Positive(string word) =>
        KazakhSuffix.Cut(word, Negations, static (rest, _) => rest.Length > 1 && HasVowel(rest));

    private static string? KnownRoot(string word)
    {
        var hard = Harden(word);
        return KazakhWords.IsRoot(word) ? word : KazakhWords.IsRoot(hard) ? hard : word == "жатыр" ? "жат" : null;
    }

    // The root without the passive: жасал → жаса, құрыл → құр, талқылан → талқыла.
    private static string Active(string root)
    {
        if (root.Length < 4 || KazakhWords.IsRoot(root))
        {
            return root;
        }

        var shorter = root[..^1];
        if (Ends(root, "ыі", "л"))
        {
            var rest = root[..^2];
            return KazakhWords.IsRoot(shorter) ? shorter : HasVowel(rest) && !IsVowel(rest[^1]) ? Harden(rest) : root;
        }

        if (root.Length > 5 && Ends(root, "л", "ыі", "н"))
        {
            return Active(root[..^2]);
        }

        return (Ends(root, "ае", "лн") && KazakhWords.IsRoot(shorter))
            || ((Ends(root, "ае", "л") || Ends(root, "л", "ае", "н")) && IsDerived(shorter))
            ? shorter
            : root;
    }

    // -ла and its kin after the right sound, as in баға-ла, үн-де, тұрақ-та, alone or with one more ending: -лан, -лас, -лал, -ландыр.
    // After ы it is most often the passive, as in қос-ыл-ады; талқыла is listed.
    private static bool IsDerived(string root)
    {
        var end = root.Length - (Ends(root, "тд", "ыі", "р") && root[^3] == 'т' ? 3 : Is(root[^1], "нсл") ? 1 : 0);
        if (end < 4 || !Is(root[end - 1], "ае") || !Is(root[end - 2], "лдт") || !HasVowel(root.AsSpan(0, end - 2)))
        {
            return false;
        }

        var before = root[end - 3];
        return Is(ClassOf(before), root[end - 2] switch { 'л' => "VGR", 'д' => "lNZ", _ => "TL" }) && !(root[end - 2] == 'л' && Is(before, "ыі"));
    }

    private static bool IsFactitive(string root) =>
        root.Length > 4 && (Ends(root, "тд", "ыі", "р") || Ends(root, "ғгқк", "ыі", "з")) && HasVowel(root.AsSpan(0, root.Length - 3));
}
