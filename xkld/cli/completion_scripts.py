"""What each shell must know to ask ``xkld`` at TAB, and how it is told."""

INSTALL = {
    "bash": "xkld completion bash > ~/.xkld-completion.bash; echo 'source ~/.xkld-completion.bash' >> ~/.bashrc",
    "zsh": "xkld completion zsh > ~/.xkld-completion.zsh; echo 'source ~/.xkld-completion.zsh' >> ~/.zshrc",
    "fish": "xkld completion fish > ~/.config/fish/completions/xkld.fish",
    "powershell": "xkld completion powershell >> $PROFILE   (lần đầu: New-Item -Force $PROFILE)",
}

# The shell's own words go in as they were typed; an answer with blanks goes back with them escaped, unless a quote
# stands open before it.
_BASH = r"""
_xkld_completion() {
    local IFS=$'\n' typed="${COMP_WORDS[COMP_CWORD]}" word
    COMPREPLY=()
    while IFS= read -r word; do
        [ -n "$word" ] || continue
        case "$typed" in
            \"* | \'*) ;;
            *) word="${word//\\/\\\\}"; word="${word// /\\ }"; word="${word//(/\\(}"; word="${word//)/\\)}" ;;
        esac
        COMPREPLY+=("$word")
    done < <(env COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD="$COMP_CWORD" _XKLD_COMPLETE=complete_bash "$1" 2>/dev/null)
    case "${COMPREPLY[*]}" in *=) compopt -o nospace 2>/dev/null ;; esac
}
complete -o default -F _xkld_completion xkld
"""

# The answer for fish is one word and its meaning a line, which serves zsh as well.
_ZSH = r"""
#compdef xkld
_xkld() {
    local -a words_found told
    local line
    while IFS= read -r line; do
        [[ -n "$line" ]] || continue
        words_found+=("${line%%$'\t'*}")
        told+=("${line/$'\t'/  -- }")
    done < <(env _TYPER_COMPLETE_ARGS="${words[1,$CURRENT]}" _TYPER_COMPLETE_FISH_ACTION=get-args \
        _XKLD_COMPLETE=complete_fish "${words[1]}" 2>/dev/null)
    if (( ${#words_found} )); then
        [[ "${words_found[1]}" == *= ]] && compadd -l -U -S '' -d told -a words_found && return
        compadd -l -U -d told -a words_found
    else
        _files
    fi
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _xkld xkld
"""

_FISH = r"""
function __xkld_complete
    set -l found (env _TYPER_COMPLETE_ARGS=(commandline -cp) _TYPER_COMPLETE_FISH_ACTION=get-args \
        _XKLD_COMPLETE=complete_fish xkld 2>/dev/null)
    if test -n "$found[1]"
        printf '%s\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete --command xkld --no-files --arguments '(__xkld_complete)'
"""

_POWERSHELL = r"""
Register-ArgumentCompleter -Native -CommandName xkld -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $before = [Console]::OutputEncoding
    $typed = $commandAst.ToString().PadRight($cursorPosition - $commandAst.Extent.StartOffset)
    $Env:_XKLD_COMPLETE = 'complete_powershell'
    $Env:_TYPER_COMPLETE_ARGS = $typed
    $Env:_TYPER_COMPLETE_WORD_TO_COMPLETE = $wordToComplete
    try {
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
        xkld 2>$null | Where-Object { $_ } | ForEach-Object {
            $value, $told = $_ -split ':::', 2
            $text = if ($value -match '[\s()]') { "'" + $value + "'" } else { $value }
            $tip = if ($told -and $told.Trim()) { $told } else { $value }
            [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $tip)
        }
    } finally {
        [Console]::OutputEncoding = $before
        Remove-Item Env:_XKLD_COMPLETE, Env:_TYPER_COMPLETE_ARGS, Env:_TYPER_COMPLETE_WORD_TO_COMPLETE
    }
}
"""

SCRIPTS = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH, "powershell": _POWERSHELL}
